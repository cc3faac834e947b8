package nrw.kim.cases.directory;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.persistence.Texts;
import nrw.kim.events.Ags;
import nrw.kim.events.DirectoryEvent;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.OrganisationType;

/** A body of the network as this service knows it. The same body may serve several KI, each knows it on its own. */
@Entity
@Table(name = "known_organisation")
public class KnownOrganisation {
    @Id
    private String key;

    private String ki;
    private UUID id;
    private String name;

    @Enumerated(EnumType.STRING)
    private OrganisationType type;

    @Convert(converter = Texts.class)
    private List<String> ags;

    private boolean active;

    protected KnownOrganisation() {}

    KnownOrganisation(KiKey ki, UUID id) {
        this.key = keyOf(ki, id);
        this.ki = ki.value();
        this.id = id;
    }

    static String keyOf(KiKey ki, UUID id) {
        return ki + ":" + id;
    }

    void change(DirectoryEvent.OrganisationChanged change) {
        name = change.name();
        type = change.type();
        ags = change.ags() == null
                ? List.of()
                : change.ags().stream().map(Ags::value).toList();
        active = change.active();
    }

    /** Id of the organisation. */
    public UUID id() {
        return id;
    }

    /** Name for people. */
    public String name() {
        return name;
    }

    /** Kind of body. */
    public OrganisationType type() {
        return type;
    }

    /** True if new handovers may be addressed to it. */
    public boolean active() {
        return active;
    }
}
