package nrw.kim.cases.interpreting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.GenderWish;
import nrw.kim.events.code.InterpretingMode;
import nrw.kim.events.code.InterpretingStatus;
import nrw.kim.events.code.InterpretingTopic;
import nrw.kim.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was asked of the Sprachmittlerpool for an appointment, and how it stands there; the pool decides its states. */
@Entity
@Table(name = "interpreting")
public class Interpreting {
    @Id
    private UUID id;

    private String ki;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "appointment_id")
    private UUID appointmentId;

    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "gender_wish")
    private GenderWish genderWish;

    @Enumerated(EnumType.STRING)
    private InterpretingMode mode;

    @Enumerated(EnumType.STRING)
    private InterpretingTopic topic;

    @Enumerated(EnumType.STRING)
    private InterpretingStatus status;

    @Column(name = "interpreter_id")
    private UUID interpreterId;

    @Version
    private int version;

    protected Interpreting() {}

    Interpreting(UUID id, KiKey ki, UUID caseId, InterpretingWish wish) {
        this.id = id;
        this.ki = ki.value();
        this.caseId = caseId;
        this.appointmentId = wish.appointmentId();
        this.language = wish.language();
        this.genderWish = wish.genderWish();
        this.mode = wish.mode();
        this.topic = wish.topic();
        this.status = InterpretingStatus.REQUESTED;
    }

    /** True until it was done or called off. */
    boolean isOpen() {
        return status != InterpretingStatus.DONE && status != InterpretingStatus.CANCELLED;
    }

    boolean isOnSite() {
        return mode == InterpretingMode.ON_SITE;
    }

    /** The pool's word holds. */
    void answer(InterpretingStatus said, UUID interpreter) {
        status = said;
        interpreterId = interpreter;
    }

    /** The pool starts anew; it will say the same. */
    void ask() {
        answer(InterpretingStatus.REQUESTED, null);
    }

    /** @throws Problem 409 once it is over */
    void cancel() {
        if (!isOpen()) {
            throw Problem.transitionRefused(status, "cancel");
        }
        answer(InterpretingStatus.CANCELLED, null);
    }

    UUID id() {
        return id;
    }

    /** True if it was asked for an appointment of this case. */
    public boolean isOf(UUID file) {
        return caseId.equals(file);
    }

    KiKey ki() {
        return new KiKey(ki);
    }

    /**
     * A request as the case shows it.
     *
     * @param id reference by which network-service knows it, and tells the name of who comes
     */
    @Schema(name = "AppointmentInterpreting")
    public record View(
            UUID id,
            UUID appointmentId,
            String language,
            GenderWish genderWish,
            InterpretingMode mode,
            InterpretingTopic topic,
            InterpretingStatus status,
            @Nullable UUID interpreterId,
            int version) {}

    /** As the case shows it. */
    public View view() {
        return new View(id, appointmentId, language, genderWish, mode, topic, status, interpreterId, version);
    }
}
