package vn.gandan.operation.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;
import vn.gandan.operation.OperationDoor;
import vn.gandan.operation.OperationDoor.Outcome;
import vn.gandan.operation.Receipt;

/** The door over HTTP. */
@RestController
@RequestMapping("/api/v1/operations")
@Allowed({
  Role.CLERK,
  Role.VAULT_KEEPER,
  Role.DIRECTOR,
  Role.COURIER,
  Role.AGENCY_OFFICER,
  Role.AGENCY_SYSTEM
})
class OperationController {
  private final OperationDoor door;

  OperationController(OperationDoor door) {
    this.door = door;
  }

  /** 201 the first time, 200 with the same answer when the same content is sent again. */
  @PutMapping("/{operationId}")
  ResponseEntity<Receipt> submit(
      @PathVariable UUID operationId, @Valid @RequestBody OperationBody body, Actor actor) {
    Outcome outcome = door.submit(body.toRequest(operationId), actor);
    return ResponseEntity.status(outcome.first() ? HttpStatus.CREATED : HttpStatus.OK)
        .body(outcome.receipt());
  }

  /** What became of an operation whose answer was lost on the way. */
  @GetMapping("/{operationId}")
  Receipt receipt(@PathVariable UUID operationId, Actor actor) {
    return door.receipt(operationId, actor);
  }
}
