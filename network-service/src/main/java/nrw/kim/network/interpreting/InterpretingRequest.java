package nrw.kim.network.interpreting;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.InterpretingCancellation;
import nrw.kim.events.code.InterpretingStatus;
import nrw.kim.kit.problem.Problem;
import nrw.kim.network.interpreter.InterpreterService.Member;

/** Anfrage nach einer Sprachmittlung; {@link InterpretingAction} draws its states. */
@Entity
@Table(name = "interpreting_request")
class InterpretingRequest {
    @Id
    private UUID id;

    private String ki;

    @Embedded
    private Need need;

    @Enumerated(EnumType.STRING)
    private InterpretingStatus status;

    private Instant requestedAt;
    private UUID interpreterId;

    @Enumerated(EnumType.STRING)
    private InterpretingCancellation cancellation;

    private Integer workedMinutes;
    private Integer km;
    private Integer cents;

    @Version
    private int version;

    protected InterpretingRequest() {}

    InterpretingRequest(UUID id, KiKey ki, Need need, Instant requestedAt) {
        this.id = id;
        this.ki = ki.value();
        this.need = need;
        this.requestedAt = requestedAt;
        this.status = InterpretingStatus.REQUESTED;
    }

    /** @throws Problem 409 without a declaration of confidentiality that holds on the day */
    void offer(Member member) {
        InterpretingAction.OFFER.requireIn(status);
        if (!member.details().active()) {
            throw Problem.conflict("interpreter-paused");
        }
        if (!member.details().isBoundOn(need.day())) {
            throw Problem.conflict("interpreter-without-declaration");
        }
        status = InterpretingStatus.OFFERED;
        interpreterId = member.id();
    }

    void accept() {
        InterpretingAction.ACCEPT.requireIn(status);
        status = InterpretingStatus.ACCEPTED;
    }

    void decline() {
        InterpretingAction.DECLINE.requireIn(status);
        openAgain();
    }

    void giveUp() {
        InterpretingAction.GIVE_UP.requireIn(status);
        status = InterpretingStatus.NOT_FOUND;
        interpreterId = null;
    }

    void complete(int minutes, int kilometres, int amount) {
        InterpretingAction.COMPLETE.requireIn(status);
        status = InterpretingStatus.DONE;
        workedMinutes = minutes;
        km = kilometres;
        cents = amount;
    }

    void cancel(InterpretingCancellation reason) {
        InterpretingAction.CANCEL.requireIn(status);
        status = InterpretingStatus.CANCELLED;
        cancellation = reason;
    }

    void move(Need moved) {
        InterpretingAction.MOVE.requireIn(status);
        need = moved;
        openAgain();
    }

    private void openAgain() {
        status = InterpretingStatus.REQUESTED;
        interpreterId = null;
    }

    UUID id() {
        return id;
    }

    KiKey ki() {
        return new KiKey(ki);
    }

    Need need() {
        return need;
    }

    InterpretingStatus status() {
        return status;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    UUID interpreterId() {
        return interpreterId;
    }

    InterpretingCancellation cancellation() {
        return cancellation;
    }

    Integer workedMinutes() {
        return workedMinutes;
    }

    Integer km() {
        return km;
    }

    Integer cents() {
        return cents;
    }

    int version() {
        return version;
    }
}
