package nrw.kim.network.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import nrw.kim.events.DirectoryEvent;
import nrw.kim.events.KiKey;
import nrw.kim.events.KimEvent;
import nrw.kim.events.code.OrganisationType;
import nrw.kim.events.code.Rechtskreis;
import nrw.kim.network.persistence.Codes;
import nrw.kim.network.persistence.TenantKey;
import nrw.kim.network.register.Entry;

/** Organisation: a body as one KI keeps it in its directory. */
@Entity
@Table(name = "organisation")
@IdClass(TenantKey.class)
class Organisation implements Entry<OrganisationDetails> {
    @Id
    private String ki;

    @Id
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    private OrganisationType type;

    private String[] rechtskreise;
    private String[] ags;
    private UUID parentId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String phone;
    private String email;
    private String web;
    private boolean active;

    @Version
    private int version;

    protected Organisation() {}

    Organisation(KiKey ki, UUID id, OrganisationDetails details) {
        this.ki = ki.value();
        this.id = id;
        assign(details);
    }

    @Override
    public void assign(OrganisationDetails details) {
        name = details.name();
        type = details.type();
        rechtskreise = Codes.names(details.rechtskreise());
        ags = Codes.keys(details.ags());
        parentId = details.parentId();
        channel = details.channel();
        phone = details.phone();
        email = details.email();
        web = details.web();
        active = details.active();
    }

    @Override
    public OrganisationDetails details() {
        return new OrganisationDetails(
                name,
                type,
                Codes.codes(Rechtskreis.class, rechtskreise),
                Codes.ags(ags),
                parentId,
                channel,
                phone,
                email,
                web,
                active);
    }

    @Override
    public Optional<KimEvent> announcement(boolean created) {
        var now = details();
        return Optional.of(
                new DirectoryEvent.OrganisationChanged(id, name, type, now.ags(), now.rechtskreise(), active));
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public KiKey ki() {
        return new KiKey(ki);
    }

    @Override
    public int version() {
        return version;
    }
}
