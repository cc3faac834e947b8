package nrw.kim.network.meeting;

import java.util.UUID;

/** An agenda item as shown. */
record AgendaItemView(
        UUID id, int position, String title, AgendaKind kind, UUID themeId, String presenter, UUID decisionId) {

    static AgendaItemView from(AgendaItem item) {
        return new AgendaItemView(
                item.id(),
                item.position(),
                item.title(),
                item.kind(),
                item.themeId(),
                item.presenter(),
                item.decisionId());
    }
}
