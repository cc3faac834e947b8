package nrw.kim.network.meeting;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agenda item as shown. */
@Schema(name = "AgendaItem")
record AgendaItemView(
        UUID id,
        int position,
        String title,
        AgendaKind kind,
        @Nullable UUID themeId,
        @Nullable String presenter,
        @Nullable UUID decisionId) {

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
