package nrw.kim.network.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.DecisionResult;
import nrw.kim.network.body.DecisionMode;
import nrw.kim.network.meeting.AgendaItem;
import nrw.kim.network.meeting.Meeting;

/** Beschluss on an agenda item. Its assignments are part of it: each one that is done makes a new version. */
@Entity
@Table(name = "decision")
class Decision {
    @Id
    private UUID id;

    private String ki;
    private UUID bodyId;
    private UUID meetingId;
    private UUID agendaItemId;
    private UUID themeId;

    @Enumerated(EnumType.STRING)
    private DecisionResult result;

    private String text;

    @Enumerated(EnumType.STRING)
    private DecisionMode mode;

    private Integer yes;
    private Integer no;
    private Integer abstentions;
    private LocalDate decidedOn;
    private int openAssignments;

    @Version
    private int version;

    protected Decision() {}

    Decision(UUID id, Meeting meeting, AgendaItem item, DecisionRequest request) {
        this.id = id;
        this.ki = meeting.ki().value();
        this.bodyId = meeting.bodyId();
        this.meetingId = meeting.id();
        this.agendaItemId = item.id();
        this.themeId = item.themeId();
        this.result = request.result();
        this.text = request.text();
        this.mode = request.mode();
        this.yes = request.yes();
        this.no = request.no();
        this.abstentions = request.abstentions();
        this.decidedOn = meeting.date();
        this.openAssignments = request.assignments().size();
    }

    void assignmentDone() {
        openAssignments--;
    }

    DecisionView.Votes votes() {
        return new DecisionView.Votes(yes, no, abstentions);
    }

    UUID id() {
        return id;
    }

    KiKey ki() {
        return new KiKey(ki);
    }

    UUID bodyId() {
        return bodyId;
    }

    UUID meetingId() {
        return meetingId;
    }

    UUID agendaItemId() {
        return agendaItemId;
    }

    UUID themeId() {
        return themeId;
    }

    DecisionResult result() {
        return result;
    }

    String text() {
        return text;
    }

    DecisionMode mode() {
        return mode;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    int openAssignments() {
        return openAssignments;
    }

    int version() {
        return version;
    }
}
