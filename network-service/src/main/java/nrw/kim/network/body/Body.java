package nrw.kim.network.body;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.events.KimEvent;
import nrw.kim.events.SteeringEvent;
import nrw.kim.events.code.BodyKind;
import nrw.kim.kit.problem.Problem;
import nrw.kim.network.persistence.TenantKey;
import nrw.kim.network.register.Entry;

/** Gremium: a body with its rules and its seats (B1-01). */
@Entity
@Table(name = "body")
@IdClass(TenantKey.class)
public class Body implements Entry<BodyDetails> {
    @Id
    private String ki;

    @Id
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    private BodyKind kind;

    private String alias;
    private Integer maxMembers;

    @Enumerated(EnumType.STRING)
    private DecisionMode decisionMode;

    private Integer quorumPercent;
    private boolean circularAllowed;

    @Convert(converter = SeatList.class)
    private List<Seat> seats;

    @Version
    private int version;

    protected Body() {}

    Body(KiKey ki, UUID id, BodyDetails details) {
        this.ki = ki.value();
        this.id = id;
        assign(details);
    }

    @Override
    public void assign(BodyDetails details) {
        name = details.name();
        kind = details.kind();
        alias = details.alias();
        maxMembers = details.maxMembers();
        decisionMode = details.rules().decisionMode();
        quorumPercent = details.rules().quorumPercent();
        circularAllowed = details.rules().circularAllowed();
        seats = List.copyOf(details.seats());
    }

    @Override
    public BodyDetails details() {
        var rules = new BodyDetails.Rules(decisionMode, quorumPercent, circularAllowed);
        return new BodyDetails(name, kind, alias, maxMembers, rules, seats);
    }

    @Override
    public Optional<KimEvent> announcement(boolean created) {
        return created ? Optional.of(new SteeringEvent.GroupFounded(id, kind)) : Optional.empty();
    }

    /**
     * Refuses to decide with too few seats filled.
     *
     * @param filled seats that were filled; null while it is not known yet
     * @throws Problem 422 if less than the quorum were
     */
    public void requireQuorum(Integer filled) {
        if (quorumPercent != null && filled != null && filled * 100 < quorumPercent * seats.size()) {
            throw Problem.rule("no-quorum").with("quorumPercent", quorumPercent);
        }
    }

    /** Seats that vote. */
    public int votes() {
        return (int) seats.stream().filter(Seat::voting).count();
    }

    /** Seats in all. */
    public int size() {
        return seats.size();
    }

    /** Kind of body. */
    public BodyKind kind() {
        return kind;
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
