package nrw.kim.cases.directory;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.persistence.Rechtskreise;
import nrw.kim.cases.persistence.Texts;
import nrw.kim.events.Ags;
import nrw.kim.events.DirectoryEvent;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.OrganisationType;
import nrw.kim.events.code.Rechtskreis;

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

    @Convert(converter = Rechtskreise.class)
    private List<Rechtskreis> rechtskreise;

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
        rechtskreise = change.rechtskreise() == null ? List.of() : change.rechtskreise();
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

    /** Rechtskreise that it works under; empty if the directory does not say. */
    public List<Rechtskreis> rechtskreise() {
        return rechtskreise;
    }

    /** True if it serves a municipality; a body without municipalities serves the whole KI. */
    public boolean serves(Ags residence) {
        return ags.isEmpty() || ags.contains(residence.value());
    }

    /** True if new handovers may be addressed to it. */
    public boolean active() {
        return active;
    }
}
