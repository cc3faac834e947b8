package nrw.kim.cases.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.events.KiKey;

/**
 * A person who is counselled (Ratsuchende*r). Belongs to one controller (Anstellungsträger) inside the KI; leaves the
 * service only under a consent.
 */
@Entity
public class Person {
    @Id
    private UUID id;

    private String ki;
    private UUID controller;

    @Column(name = "person_key")
    private UUID personKey;

    @Embedded
    private PersonData data;

    /** Family name as a search compares it; kept by the database. */
    @Column(name = "family_name_sought", insertable = false, updatable = false)
    private String familyNameSought;

    @Embedded
    private PersonProfile profile;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Version
    private int version;

    protected Person() {}

    /**
     * Creates a person.
     *
     * @param personKey random key under which figures count the person once; tells nothing else
     */
    Person(UUID id, KiKey ki, UUID controller, UUID personKey, PersonData data, OffsetDateTime now) {
        this.id = id;
        this.ki = ki.value();
        this.controller = controller;
        this.personKey = personKey;
        this.data = data;
        this.createdAt = now;
    }

    /** The responsibility for the data goes to another body, together with the case lead. */
    void handTo(UUID body) {
        controller = body;
    }

    /** Takes over what the case manager puts right or adds. */
    void put(PersonChange change) {
        data.put(change);
        profile = change.profile();
    }

    /** Id inside case-service. */
    public UUID id() {
        return id;
    }

    /** Tenant. */
    public KiKey ki() {
        return new KiKey(ki);
    }

    /** Responsible body in the sense of Art. 4 Nr. 7 DSGVO. */
    public UUID controller() {
        return controller;
    }

    /** Random key for figures. */
    public UUID personKey() {
        return personKey;
    }

    /** What is known. */
    public PersonData data() {
        return data;
    }

    /** What only case work asks. */
    public PersonProfile profile() {
        return profile == null ? PersonProfile.EMPTY : profile;
    }

    /** When the person became known. */
    public OffsetDateTime createdAt() {
        return createdAt;
    }

    /** For {@code If-Match}. */
    public int version() {
        return version;
    }
}
