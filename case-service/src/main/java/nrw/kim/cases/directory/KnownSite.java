package nrw.kim.cases.directory;

import jakarta.persistence.Column;
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
import nrw.kim.events.code.SiteStatus;

/** A site (Standort) as this service knows it: where persons of which municipalities are counselled (B2-08). */
@Entity
@Table(name = "known_site")
public class KnownSite {
    @Id
    private String key;

    private String ki;
    private UUID id;
    private String name;
    private String ags;

    @Convert(converter = Texts.class)
    private List<String> served;

    @Enumerated(EnumType.STRING)
    private SiteStatus status;

    @Column(name = "bookable_hours")
    @Convert(converter = DirectoryJson.Hours.class)
    private List<DirectoryEvent.BookableHours> bookableHours;

    @Convert(converter = DirectoryJson.Closures.class)
    private List<DirectoryEvent.Closure> closures;

    protected KnownSite() {}

    KnownSite(KiKey ki, UUID id) {
        this.key = ki + ":" + id;
        this.ki = ki.value();
        this.id = id;
    }

    void change(DirectoryEvent.SiteChanged change) {
        name = change.name();
        ags = change.ags().value();
        served = change.servedAgs() == null
                ? List.of()
                : change.servedAgs().stream().map(Ags::value).toList();
        status = change.status();
        bookableHours = change.bookableHours() == null ? List.of() : change.bookableHours();
        closures = change.closures() == null ? List.of() : change.closures();
    }

    /** Hours for which one makes appointments; none at a site that is being set up. */
    public List<DirectoryEvent.BookableHours> bookableHours() {
        return status == SiteStatus.ACTIVE ? bookableHours : List.of();
    }

    /** Days on which it is closed. */
    public List<DirectoryEvent.Closure> closures() {
        return closures;
    }

    /** Municipality it lies in. */
    public Ags ags() {
        return new Ags(ags);
    }

    /** True if the site counsels people who live there; an own site in the municipality comes before one elsewhere. */
    public boolean serves(Ags residence) {
        return status == SiteStatus.ACTIVE && (ags.equals(residence.value()) || served.contains(residence.value()));
    }

    /** True if it lies in this municipality. */
    public boolean liesIn(Ags residence) {
        return ags.equals(residence.value());
    }

    /** Id of the site. */
    public UUID id() {
        return id;
    }

    /** Name for people. */
    public String name() {
        return name;
    }
}
