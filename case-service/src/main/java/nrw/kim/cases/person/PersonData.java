package nrw.kim.cases.person;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import nrw.kim.cases.persistence.Texts;
import nrw.kim.events.Ags;
import nrw.kim.events.code.ResidenceStatus;
import nrw.kim.events.code.Sex;

/** What is known of a person: as a sender tells it with a referral, and as the case manager keeps it (B2-53). */
@Embeddable
public class PersonData {
    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "name_sound")
    private String nameSound;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Convert(converter = Texts.class)
    private List<String> nationalities;

    @Convert(converter = Texts.class)
    private List<String> languages;

    @Column(name = "interpreter_needed")
    private boolean interpreterNeeded;

    private String ags;

    @Column(name = "postal_code")
    private String postalCode;

    private String city;
    private String street;
    private String phone;
    private String email;

    @Enumerated(EnumType.STRING)
    @Column(name = "residence_status")
    private ResidenceStatus residenceStatus;

    @Column(name = "family_status")
    private String familyStatus;

    @Column(name = "arrived_on")
    private LocalDate arrivedOn;

    /** Null means no: an erased referral holds nothing at all. */
    @Column(name = "address_blocked")
    private Boolean addressBlocked;

    protected PersonData() {}

    /** Takes over what a request says. */
    public static PersonData of(PersonRequest request) {
        var data = new PersonData();
        data.givenName = request.givenName().strip();
        data.familyName = request.familyName().strip();
        data.nameSound = NameSound.of(data.givenName, data.familyName);
        data.birthDate = request.birthDate();
        data.sex = request.sex() == null ? Sex.UNKNOWN : request.sex();
        data.nationalities = orEmpty(request.nationalities());
        data.languages = orEmpty(request.languages());
        data.interpreterNeeded = request.interpreterNeeded();
        data.residenceStatus =
                request.residenceStatus() == null ? ResidenceStatus.UNBEKANNT : request.residenceStatus();
        data.familyStatus = request.familyStatus();
        data.arrivedOn = request.arrivedOn();
        data.addressBlocked = request.addressBlocked();
        data.setResidence(request.residence());
        data.setContact(request.contact());
        return data;
    }

    /** A copy of its own, for a person that is created from a referral. */
    public PersonData copy() {
        return of(toRequest());
    }

    private void setResidence(PersonRequest.Residence residence) {
        ags = residence.ags();
        postalCode = residence.postalCode();
        city = residence.city();
        street = residence.street();
    }

    private void setContact(PersonRequest.Contact contact) {
        if (contact != null) {
            phone = contact.phone();
            email = contact.email();
        }
    }

    /** What the case manager puts right; the languages follow from how well they are spoken. */
    void put(PersonChange change) {
        givenName = change.givenName().strip();
        familyName = change.familyName().strip();
        nameSound = NameSound.of(givenName, familyName);
        birthDate = change.birthDate();
        sex = change.sex();
        nationalities = orEmpty(change.nationalities());
        interpreterNeeded = change.interpreterNeeded();
        familyStatus =
                change.familyStatus() == null ? null : change.familyStatus().name();
        arrivedOn = change.arrivedOn();
        phone = null;
        email = null;
        setContact(change.contact());
        if (change.profile().languageSkills() != null) {
            languages = change.profile().languageSkills().stream()
                    .map(LanguageSkill::language)
                    .toList();
        }
    }

    void resideAt(PersonRequest.Residence residence) {
        setResidence(residence);
    }

    void become(ResidenceStatus status) {
        residenceStatus = status;
    }

    /** Sets or lifts the Auskunftssperre (§ 51 BMG). */
    public void blockAddress(boolean blocked) {
        addressBlocked = blocked;
    }

    /** True under an Auskunftssperre. */
    public boolean addressBlocked() {
        return Boolean.TRUE.equals(addressBlocked);
    }

    /** The same data in the words of the API, for the service's own use: it holds the address. */
    public PersonRequest toRequest() {
        return new PersonRequest(
                givenName,
                familyName,
                birthDate,
                sex,
                nationalities,
                languages,
                interpreterNeeded,
                residence(),
                new PersonRequest.Contact(phone, email),
                residenceStatus,
                familyStatus,
                arrivedOn,
                addressBlocked());
    }

    /**
     * The same data for a reader.
     *
     * @param knowsAddress the reader is responsible for the person's case: no Auskunftssperre against them
     */
    public ShownPerson shown(boolean knowsAddress) {
        return ShownPerson.of(toRequest(), knowsAddress || !addressBlocked());
    }

    /** The same data for a recipient; what belongs to a Lebensbereich that was not consented to is left out. */
    public ShownPerson toExtract(boolean withMigrationData) {
        var all = shown(false);
        return withMigrationData
                ? all
                : new ShownPerson(
                        givenName,
                        familyName,
                        birthDate,
                        sex,
                        null,
                        languages,
                        interpreterNeeded,
                        all.residence(),
                        all.contact(),
                        null,
                        null,
                        null,
                        addressBlocked());
    }

    /** Coarse groups for events and figures. */
    public Groups groups(LocalDate today) {
        return Groups.of(this, today);
    }

    /** Municipality of residence, for the service's own use; what is shown asks for {@link #shownAgs}. */
    public Ags ags() {
        return new Ags(ags);
    }

    /** Municipality of residence for a reader; null under an Auskunftssperre, unless the reader knows the address. */
    public Ags shownAgs(boolean knowsAddress) {
        return knowsAddress || !addressBlocked() ? ags() : null;
    }

    /** Where the person lives. */
    public PersonRequest.Residence residence() {
        return new PersonRequest.Residence(ags, postalCode, city, street);
    }

    /** Name as people write it in a list. */
    public String label() {
        return familyName + ", " + givenName;
    }

    /** Birth date. */
    public LocalDate birthDate() {
        return birthDate;
    }

    /** Sound of the name, see {@link NameSound}. */
    public String nameSound() {
        return nameSound;
    }

    /** Given and family name, for the check that a released text does not hold them. */
    public List<String> names() {
        return List.of(givenName, familyName);
    }

    String givenName() {
        return givenName;
    }

    String familyName() {
        return familyName;
    }

    Sex sex() {
        return sex;
    }

    List<String> nationalities() {
        return nationalities;
    }

    /** Aufenthaltsstatus. */
    public ResidenceStatus residenceStatus() {
        return residenceStatus;
    }

    LocalDate arrivedOn() {
        return arrivedOn;
    }

    private static List<String> orEmpty(List<String> keys) {
        return keys == null ? List.of() : keys;
    }
}
