package nrw.kim.cases.area;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import nrw.kim.cases.team.Colleague;
import nrw.kim.events.Ags;
import nrw.kim.events.KiKey;
import nrw.kim.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Zuständigkeit: where a case manager works, from when, with how much of a post (B2-06). */
@Entity
@Table(name = "team_area")
class TeamArea {
    private static final Pattern DISTRICT = Pattern.compile("[A-Z0-9][A-Z0-9_-]{0,39}");
    private static final Pattern SITE = Pattern.compile("[0-9a-f-]{36}");

    @Id
    private UUID id;

    private String ki;
    private String sub;
    private String name;

    @Enumerated(EnumType.STRING)
    private AreaKind kind;

    private String area;
    private int share;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Version
    private int version;

    protected TeamArea() {}

    TeamArea(UUID id, KiKey ki, Colleague who, AreaRequest request) {
        this.id = id;
        this.ki = ki.value();
        this.sub = who.id();
        this.name = who.name();
        say(request);
    }

    /** @throws Problem 422 if the key is none of its kind, or the days cannot be */
    void say(AreaRequest request) {
        if (request.validUntil() != null && request.validUntil().isBefore(request.validFrom())) {
            throw Problem.rule("area-ends-before-it-begins");
        }
        if (!isKey(request.kind(), request.area())) {
            throw Problem.rule("area-key-invalid");
        }
        kind = request.kind();
        area = request.area();
        share = request.share();
        validFrom = request.validFrom();
        validUntil = request.validUntil();
    }

    private static boolean isKey(AreaKind kind, String area) {
        return switch (kind) {
            case KI -> area.isEmpty();
            case MUNICIPALITY -> area.matches(Ags.PATTERN);
            case DISTRICT -> DISTRICT.matcher(area).matches();
            case SITE -> SITE.matcher(area).matches();
        };
    }

    boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    LocalDate validFrom() {
        return validFrom;
    }

    UUID id() {
        return id;
    }

    String sub() {
        return sub;
    }

    int share() {
        return share;
    }

    void setShare(int percent) {
        share = percent;
    }

    MunicipalArea municipal() {
        return new MunicipalArea(id, version, sub, name, area, share);
    }

    int version() {
        return version;
    }

    /** An area from outside. */
    @Schema(name = "TeamArea")
    public record View(
            UUID id,
            String colleague,
            String name,
            AreaKind kind,
            String area,
            int share,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            int version) {}

    View view() {
        return new View(id, sub, name, kind, area, share, validFrom, validUntil, version);
    }
}
