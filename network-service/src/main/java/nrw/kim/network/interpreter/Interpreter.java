package nrw.kim.network.interpreter;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.events.KimEvent;
import nrw.kim.events.code.InterpreterGender;
import nrw.kim.events.code.InterpretingMode;
import nrw.kim.network.persistence.Codes;
import nrw.kim.network.persistence.TenantKey;
import nrw.kim.network.register.Entry;

/** Sprachmittler*in of the pool; after erasure what remains is an id that old requests refer to. */
@Entity
@Table(name = "interpreter")
@IdClass(TenantKey.class)
class Interpreter implements Entry<InterpreterDetails> {
    static final String ERASED = "–";

    @Id
    private String ki;

    @Id
    private UUID id;

    private String name;
    private String phone;
    private String email;

    @Convert(converter = Skills.class)
    private List<Skill> languages;

    @Enumerated(EnumType.STRING)
    private InterpreterGender gender;

    private String[] ags;
    private String[] modes;
    private String[] weekdays;
    private LocalDate declaredOn;
    private LocalDate declaredUntil;
    private String qualification;
    private boolean volunteer;
    private boolean active;
    private LocalDate pausedOn;
    private boolean erased;

    @Version
    private int version;

    protected Interpreter() {}

    Interpreter(KiKey ki, UUID id, InterpreterDetails details) {
        this.ki = ki.value();
        this.id = id;
        assign(details);
    }

    @Override
    public void assign(InterpreterDetails details) {
        name = details.name();
        phone = details.phone();
        email = details.email();
        languages = List.copyOf(details.languages());
        gender = details.gender();
        ags = Codes.keys(details.ags());
        modes = Codes.names(details.modes());
        weekdays = Codes.names(details.weekdays());
        declaredOn = details.declaredOn();
        declaredUntil = details.declaredUntil();
        qualification = details.qualification();
        volunteer = details.volunteer();
        active = details.active();
    }

    /** Notes since when they pause: who does so for long is forgotten. */
    void pauseSince(LocalDate today) {
        pausedOn = active ? null : pausedOn == null ? today : pausedOn;
    }

    /** Forgets the person; what was paid stays with the requests. */
    void erase() {
        name = ERASED;
        phone = null;
        email = null;
        languages = List.of();
        gender = null;
        ags = new String[0];
        weekdays = new String[0];
        declaredOn = null;
        declaredUntil = null;
        qualification = null;
        active = false;
        erased = true;
    }

    @Override
    public InterpreterDetails details() {
        return new InterpreterDetails(
                name,
                phone,
                email,
                languages,
                gender,
                Codes.ags(ags),
                Codes.codes(InterpretingMode.class, modes),
                Codes.codes(DayOfWeek.class, weekdays),
                declaredOn,
                declaredUntil,
                qualification,
                volunteer,
                active);
    }

    @Override
    public Optional<KimEvent> announcement(boolean created) {
        return Optional.empty();
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

    boolean isErased() {
        return erased;
    }
}
