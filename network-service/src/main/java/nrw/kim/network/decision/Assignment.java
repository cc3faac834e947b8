package nrw.kim.network.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nrw.kim.events.SteeringEvent;
import nrw.kim.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Arbeitsauftrag: what a function has to do after a decision (B1-10). */
@Entity
@Table(name = "assignment")
class Assignment {
    @Schema(name = "AssignmentStatus")
    enum Status {
        OPEN,
        DONE
    }

    @Id
    private UUID id;

    private String ki;
    private UUID decisionId;
    private String title;
    private String ownerFunction;
    private LocalDate dueOn;
    private LocalDate doneOn;

    protected Assignment() {}

    Assignment(UUID id, Decision decision, DecisionRequest.AssignmentRequest request) {
        this.id = id;
        this.ki = decision.ki().value();
        this.decisionId = decision.id();
        this.title = request.title();
        this.ownerFunction = request.ownerFunction();
        this.dueOn = request.dueOn();
    }

    void done(LocalDate today) {
        if (doneOn != null) {
            throw Problem.transitionRefused(Status.DONE, "done");
        }
        doneOn = today;
    }

    SteeringEvent given() {
        return new SteeringEvent.AssignmentGiven(id, decisionId, dueOn);
    }

    SteeringEvent reportDone() {
        var inTime = dueOn == null || !doneOn.isAfter(dueOn);
        return new SteeringEvent.AssignmentDone(id, decisionId, inTime);
    }

    Status status() {
        return doneOn == null ? Status.OPEN : Status.DONE;
    }

    UUID id() {
        return id;
    }

    UUID decisionId() {
        return decisionId;
    }

    String title() {
        return title;
    }

    String ownerFunction() {
        return ownerFunction;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate doneOn() {
        return doneOn;
    }
}
