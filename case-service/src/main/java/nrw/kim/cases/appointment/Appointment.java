package nrw.kim.cases.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import nrw.kim.cases.interpreting.InterpretingService.Meeting;
import nrw.kim.events.Ags;
import nrw.kim.events.KiKey;
import nrw.kim.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An appointment of a case. {@code PLANNED ⇄ KEPT | MISSED | CANCELLED}; while planned it may be moved. */
@Entity
public class Appointment {
    @Id
    private UUID id;

    private String ki;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "starts_at")
    private OffsetDateTime startsAt;

    private int minutes;

    @Enumerated(EnumType.STRING)
    private AppointmentPlace place;

    @Column(name = "site_id")
    private UUID siteId;

    private String address;
    private String subject;

    @Column(name = "with_whom")
    private String withWhom;

    private String language;

    @Column(name = "interpreter_needed")
    private boolean interpreterNeeded;

    @Column(name = "remind_hours_before")
    private Integer remindHoursBefore;

    @Enumerated(EnumType.STRING)
    private AppointmentStatus status;

    @Column(name = "status_reason")
    private String statusReason;

    @Version
    private int version;

    protected Appointment() {}

    Appointment(UUID id, KiKey ki, UUID caseId, AppointmentRequest request) {
        this.id = id;
        this.ki = ki.value();
        this.caseId = caseId;
        this.status = AppointmentStatus.PLANNED;
        say(request);
    }

    /** @throws Problem 409 once it is over */
    void change(AppointmentRequest request) {
        requirePlanned("change appointment");
        say(request);
    }

    /** True if the request leaves it where and when it is. */
    boolean isAt(AppointmentRequest request) {
        return isThen(request) && place == request.place() && Objects.equals(siteId, request.siteId());
    }

    /** True if the request leaves its time. */
    boolean isThen(AppointmentRequest request) {
        return startsAt.isEqual(request.startsAt()) && minutes == request.minutes();
    }

    private void say(AppointmentRequest request) {
        startsAt = request.startsAt();
        minutes = request.minutes();
        place = request.place();
        siteId = request.siteId();
        address = request.address();
        subject = request.subject().strip();
        withWhom = request.withWhom();
        language = request.language();
        interpreterNeeded = request.interpreterNeeded();
        remindHoursBefore = request.remindHoursBefore();
    }

    /** Says what became of it; kept or missed is none before it has begun. */
    void close(AppointmentStatus result, String reason, OffsetDateTime now) {
        if (result == AppointmentStatus.PLANNED) {
            throw Problem.transitionRefused(status, "to " + result);
        }
        requirePlanned("to " + result);
        if (result != AppointmentStatus.CANCELLED && now.isBefore(startsAt)) {
            throw Problem.rule("appointment-not-begun");
        }
        status = result;
        statusReason = reason;
    }

    boolean isAtSite() {
        return place == AppointmentPlace.SITE;
    }

    /** Site that is named, or the one of the case. */
    UUID siteOr(UUID ofCase) {
        return siteId == null ? ofCase : siteId;
    }

    /** As the Sprachmittlerpool may know it. */
    Meeting meeting(Ags ags, UUID site) {
        return new Meeting(startsAt, minutes, ags, site);
    }

    /** Takes back what became of it; one that was called off comes back only while it still lies ahead. */
    void restore(OffsetDateTime now) {
        if (status == AppointmentStatus.PLANNED) {
            throw Problem.transitionRefused(status, "restore");
        }
        if (status == AppointmentStatus.CANCELLED && !now.isBefore(startsAt)) {
            throw Problem.conflict("appointment-over");
        }
        status = AppointmentStatus.PLANNED;
        statusReason = null;
    }

    /** @throws Problem 409 once it is over */
    void requirePlanned(String action) {
        if (status != AppointmentStatus.PLANNED) {
            throw Problem.transitionRefused(status, action);
        }
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    int version() {
        return version;
    }

    /** An appointment from outside. */
    @Schema(name = "Appointment")
    public record View(
            UUID id,
            UUID caseId,
            OffsetDateTime startsAt,
            int minutes,
            AppointmentPlace place,
            @Nullable UUID siteId,
            @Nullable String address,
            String subject,
            @Nullable String withWhom,
            @Nullable String language,
            boolean interpreterNeeded,
            @Nullable Integer remindHoursBefore,
            AppointmentStatus status,
            @Nullable String statusReason,
            int version) {}

    /** What a calendar program may know of it. */
    CalendarFile.Entry entry(String caseNumber) {
        return new CalendarFile.Entry(
                id, version, caseNumber, startsAt, minutes, place, address, remindHoursBefore, status);
    }

    View view() {
        return new View(
                id,
                caseId,
                startsAt,
                minutes,
                place,
                siteId,
                address,
                subject,
                withWhom,
                language,
                interpreterNeeded,
                remindHoursBefore,
                status,
                statusReason,
                version);
    }
}
