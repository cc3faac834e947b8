package nrw.kim.network.history;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of the event log as its history reads it. */
@Entity
@Immutable
@Table(name = "domain_event")
class LoggedEvent {
    @Id
    private UUID id;

    private String subject;
    private String type;
    private String actor;
    private Instant time;

    protected LoggedEvent() {}

    Step step(boolean withActor, Locale language) {
        return Step.of(time, type, withActor ? actor : null, language);
    }
}
