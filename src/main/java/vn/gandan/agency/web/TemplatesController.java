package vn.gandan.agency.web;

import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.paper.Form;
import vn.gandan.paper.Papers;

/** Biểu mẫu của tỉnh: how each paper is worded, was worded and will be. */
@Controller
@RequestMapping(TemplatesPage.HERE)
@Allowed(Role.PROVINCE_OFFICE)
class TemplatesController {
  private final TemplatePages pages;
  private final Papers papers;

  TemplatesController(TemplatePages pages, Papers papers) {
    this.pages = pages;
    this.papers = papers;
  }

  @GetMapping
  String all(Model model) {
    model.addAttribute("page", pages.all());
    return "agency/templates";
  }

  @GetMapping("/{form}")
  String history(@PathVariable String form, Model model) {
    model.addAttribute("page", pages.history(TemplatePages.form(form)));
    return "agency/templatehistory";
  }

  @GetMapping("/{form}/{from}/{revision}")
  String version(
      @PathVariable String form,
      @PathVariable LocalDate from,
      @PathVariable int revision,
      Model model) {
    model.addAttribute("page", pages.version(TemplatePages.form(form), from, revision));
    return "agency/templateversion";
  }

  /** A specimen as that version prints it. */
  @GetMapping(
      path = "/{form}/{from}/{revision}/in-thu.pdf",
      produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<byte[]> specimen(
      @PathVariable String form, @PathVariable LocalDate from, @PathVariable int revision) {
    Form known = TemplatePages.form(form);
    String body = pages.required(known, from, revision).template().body();
    return Specimen.shown(known, papers.preview(known, from, body));
  }
}
