package nrw.kim.cases.household;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.cases.person.Person;
import nrw.kim.events.code.HouseholdRole;
import nrw.kim.kit.actor.Actor;

/** One person's place in a household: a role, no free text. */
@Entity
@Table(name = "household_member")
public class HouseholdMember {
    @Id
    private UUID id;

    private String ki;

    @Column(name = "household_id")
    private UUID householdId;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private HouseholdRole role;

    private boolean hidden;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private OffsetDateTime addedAt;

    @Column(name = "removed_by")
    private String removedBy;

    @Column(name = "removed_at")
    private OffsetDateTime removedAt;

    @Column(name = "merged_from")
    private UUID mergedFrom;

    @Version
    private int version;

    protected HouseholdMember() {}

    HouseholdMember(UUID id, UUID householdId, Person person, Place place, Actor by, OffsetDateTime now) {
        this.id = id;
        this.ki = person.ki().value();
        this.householdId = householdId;
        this.personId = person.id();
        this.role = place.role();
        this.hidden = place.hidden();
        this.addedBy = by.sub();
        this.addedAt = now;
    }

    /**
     * What somebody is in the household.
     *
     * @param hidden lives apart or must not be found by the others: shown only to who works with this person
     */
    record Place(HouseholdRole role, boolean hidden) {}

    void be(Place place) {
        role = place.role();
        hidden = place.hidden();
    }

    void remove(Actor by, OffsetDateTime now) {
        removedBy = by.sub();
        removedAt = now;
    }

    /** The case of the person was merged into one of another record of the same person: the place is that one's now. */
    void followTo(UUID samePerson) {
        mergedFrom = personId;
        personId = samePerson;
    }

    /** The merging was taken back. */
    void goBack() {
        personId = mergedFrom;
        mergedFrom = null;
    }

    boolean wasAddedBy(Actor actor) {
        return addedBy.equals(actor.sub());
    }

    UUID id() {
        return id;
    }

    UUID householdId() {
        return householdId;
    }

    UUID personId() {
        return personId;
    }

    HouseholdRole role() {
        return role;
    }

    boolean hidden() {
        return hidden;
    }

    int version() {
        return version;
    }
}
