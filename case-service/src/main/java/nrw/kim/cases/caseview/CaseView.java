package nrw.kim.cases.caseview;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.casefile.CaseOrder;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.CasePhase;
import nrw.kim.kit.actor.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A view of the case list that one person has kept. */
@Entity
@Table(name = "case_view")
class CaseView {
    @Id
    private UUID id;

    private String ki;
    private String owner;
    private String name;

    @Enumerated(EnumType.STRING)
    private CasePhase phase;

    @Column(name = "only_own")
    private boolean onlyOwn;

    @Enumerated(EnumType.STRING)
    @Column(name = "sort_order")
    private CaseOrder sort;

    @Convert(converter = CaseColumns.class)
    private List<CaseColumn> columns;

    protected CaseView() {}

    CaseView(UUID id, KiKey ki, Actor owner) {
        this.id = id;
        this.ki = ki.value();
        this.owner = owner.sub();
    }

    /**
     * What a view shows.
     *
     * @param phase null for any
     * @param onlyOwn only the cases of the reader
     * @param columns in the order of the list
     */
    @Schema(name = "CaseViewRequest")
    record Content(
            @NotBlank @Size(max = 60) String name,
            CasePhase phase,
            boolean onlyOwn,
            @NotNull CaseOrder sort,
            @NotNull @Size(max = 7) List<@NotNull CaseColumn> columns) {}

    void say(Content content) {
        name = content.name().strip();
        phase = content.phase();
        onlyOwn = content.onlyOwn();
        sort = content.sort();
        columns = content.columns().stream().distinct().toList();
    }

    boolean belongsTo(Actor actor) {
        return owner.equals(actor.sub());
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    /** A view from outside. */
    @Schema(name = "CaseView")
    record View(
            UUID id,
            String name,
            @Nullable CasePhase phase,
            boolean onlyOwn,
            CaseOrder sort,
            List<CaseColumn> columns) {}

    View view() {
        return new View(id, name, phase, onlyOwn, sort, columns);
    }
}
