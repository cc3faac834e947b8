package nrw.kim.network.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nrw.kim.kit.problem.Problem;

/** Tagesordnungspunkt (B1-10). */
@Entity
@Table(name = "agenda_item")
public class AgendaItem {
    @Id
    private UUID id;

    private String ki;
    private UUID meetingId;
    private int position;
    private String title;

    @Enumerated(EnumType.STRING)
    private AgendaKind kind;

    private UUID themeId;
    private String presenter;
    private UUID decisionId;

    protected AgendaItem() {}

    AgendaItem(UUID id, Meeting meeting, AgendaRequest request) {
        this.id = id;
        this.ki = meeting.ki().value();
        this.meetingId = meeting.id();
        this.position = meeting.addItem();
        this.title = request.title();
        this.kind = request.kind();
        this.themeId = request.themeId();
        this.presenter = request.presenter();
    }

    /** Takes its decision: only one, and only if it is there to be decided. */
    public void decide(UUID decision) {
        if (kind != AgendaKind.BESCHLUSS) {
            throw Problem.rule("item-not-for-decision");
        }
        if (decisionId != null) {
            throw Problem.conflict("item-already-decided");
        }
        decisionId = decision;
    }

    /** Id of the item. */
    public UUID id() {
        return id;
    }

    /** Theme it is about; null if none. */
    public UUID themeId() {
        return themeId;
    }

    UUID meetingId() {
        return meetingId;
    }

    int position() {
        return position;
    }

    String title() {
        return title;
    }

    AgendaKind kind() {
        return kind;
    }

    String presenter() {
        return presenter;
    }

    UUID decisionId() {
        return decisionId;
    }
}
