package vn.gandan.job.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.gandan.job.Jobs;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;

/** Việc chạy nền: how much waits, and what somebody must look at. */
@Controller
@RequestMapping("/viec-chay-nen")
@Allowed({Role.PROVINCE_OFFICE, Role.AUDITOR})
class JobsController {
  private final Jobs jobs;

  JobsController(Jobs jobs) {
    this.jobs = jobs;
  }

  @GetMapping
  String show(Model model) {
    model.addAttribute("page", new JobsPage(jobs.waiting(), jobs.stuck()));
    return "job/jobs";
  }
}
