package nrw.kim.abh.authority;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import nrw.kim.abh.persistence.Texts;
import nrw.kim.events.Ags;
import nrw.kim.events.DirectoryEvent.OrganisationChanged;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.OrganisationType;

/** An ABH or EBH as the directory of one KI knows it, with the municipalities it is competent for. */
@Entity
public class Authority {
    @Id
    private String key;

    private String ki;
    private UUID org;

    @Enumerated(EnumType.STRING)
    private OrganisationType kind;

    private String name;

    @Convert(converter = Texts.class)
    private List<String> area;

    private boolean active;

    protected Authority() {}

    Authority(KiKey ki, UUID org) {
        this.key = keyOf(ki, org);
        this.ki = ki.value();
        this.org = org;
    }

    static String keyOf(KiKey ki, UUID org) {
        return ki + ":" + org;
    }

    /** True for the kinds of body that Baustein 3 is about. */
    static boolean isKind(OrganisationType type) {
        return type == OrganisationType.ABH || type == OrganisationType.EBH;
    }

    void change(OrganisationChanged change) {
        kind = change.type();
        name = change.name();
        area = change.ags().stream().map(Ags::value).toList();
        // A body that became something else is no authority any more, but keeps its row for what was offered to it.
        active = change.active() && isKind(change.type());
    }

    boolean serves(Ags residence) {
        return active && area.contains(residence.value());
    }

    boolean hasArea() {
        return !area.isEmpty();
    }

    /** Id of the organisation. */
    public UUID org() {
        return org;
    }

    /** ABH or EBH. */
    public OrganisationType kind() {
        return kind;
    }

    /** Name for people. */
    public String name() {
        return name;
    }
}
