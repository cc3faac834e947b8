package nrw.kim.network.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.kit.problem.Problem;

/**
 * Sitzung of a body. The agenda and the decisions are part of it: each one makes a new version.
 *
 * <pre>
 * PLANNED ─ invite → INVITED ─ hold → HELD ─ release → MINUTES_RELEASED
 * agenda grows in PLANNED and INVITED; decisions are recorded in INVITED (the meeting is on) and HELD
 * </pre>
 */
@Entity
@Table(name = "meeting")
public class Meeting {
    @Id
    private UUID id;

    private String ki;
    private UUID bodyId;
    private String title;
    private LocalDate date;

    @Enumerated(EnumType.STRING)
    private MeetingMode mode;

    private String place;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status;

    private Integer seatsFilled;
    private int items;
    private int decisions;

    @Version
    private int version;

    protected Meeting() {}

    Meeting(UUID id, KiKey ki, MeetingRequest request) {
        this.id = id;
        this.ki = ki.value();
        this.bodyId = request.bodyId();
        this.title = request.title();
        this.date = request.date();
        this.mode = request.mode();
        this.place = request.place();
        this.status = MeetingStatus.PLANNED;
    }

    void invite() {
        requireIn(EnumSet.of(MeetingStatus.PLANNED), "invite");
        status = MeetingStatus.INVITED;
    }

    /** @param present seats that were filled */
    void hold(int present) {
        requireIn(EnumSet.of(MeetingStatus.INVITED), "hold");
        status = MeetingStatus.HELD;
        seatsFilled = present;
    }

    void release() {
        requireIn(EnumSet.of(MeetingStatus.HELD), "release");
        status = MeetingStatus.MINUTES_RELEASED;
    }

    /** Makes room for one more agenda item and returns its position, from 1. */
    public int addItem() {
        requireIn(EnumSet.of(MeetingStatus.PLANNED, MeetingStatus.INVITED), "agenda");
        return ++items;
    }

    /** Counts a decision; refused before the invitation and after the minutes are released. */
    public void addDecision() {
        requireIn(EnumSet.of(MeetingStatus.INVITED, MeetingStatus.HELD), "decision");
        decisions++;
    }

    private void requireIn(EnumSet<MeetingStatus> allowed, String action) {
        if (!allowed.contains(status)) {
            throw Problem.transitionRefused(status, action);
        }
    }

    /** Id of the meeting. */
    public UUID id() {
        return id;
    }

    /** Tenant. */
    public KiKey ki() {
        return new KiKey(ki);
    }

    /** Body that meets. */
    public UUID bodyId() {
        return bodyId;
    }

    /** Day of the meeting. */
    public LocalDate date() {
        return date;
    }

    /** Seats that were filled; null until it was held. */
    public Integer seatsFilled() {
        return seatsFilled;
    }

    String title() {
        return title;
    }

    MeetingMode mode() {
        return mode;
    }

    String place() {
        return place;
    }

    MeetingStatus status() {
        return status;
    }

    int version() {
        return version;
    }
}
