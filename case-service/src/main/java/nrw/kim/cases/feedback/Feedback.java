package nrw.kim.cases.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.FeedbackChannel;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.text.PersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One feedback. Its id is random and stands in no event, so that neither that nor a log leads to the words. */
@Entity
public class Feedback {
    @Id
    private UUID id;

    private String ki;

    @Column(name = "site_id")
    private UUID siteId;

    @Column(name = "half_year")
    private String halfYear;

    @Enumerated(EnumType.STRING)
    private FeedbackChannel channel;

    private String language;

    @Embedded
    private FeedbackAnswers answers;

    private String words;
    private boolean released;

    @Enumerated(EnumType.STRING)
    @Column(name = "words_decision")
    private WordsDecision wordsDecision;

    @Column(name = "words_decided_by")
    private String wordsDecidedBy;

    @Column(name = "words_decided_on")
    private LocalDate wordsDecidedOn;

    @Version
    private int version;

    protected Feedback() {}

    Feedback(KiKey ki, UUID siteId, FeedbackChannel channel, FeedbackService.Said said, LocalDate today) {
        this.id = UUID.randomUUID();
        this.ki = ki.value();
        this.siteId = siteId;
        this.halfYear = halfYear(today);
        this.channel = channel;
        this.language = said.language();
        this.answers = said.answers();
        this.words = said.words();
    }

    static String halfYear(LocalDate day) {
        return day.getYear() + (day.getMonthValue() <= 6 ? "-H1" : "-H2");
    }

    String halfYear() {
        return halfYear;
    }

    /**
     * The words of a group that is shown, read by a human.
     *
     * @throws Problem 404 if there are none, or if their group is not full; 422 if they may point to a person
     */
    void decide(WordsDecision decision, Actor by, LocalDate today) {
        if (words == null || !released) {
            throw Problem.notFound();
        }
        if (decision == WordsDecision.PUBLISHED) {
            PersonalData.refuseIn(Map.of("/words", words));
        }
        wordsDecision = decision;
        wordsDecidedBy = by.sub();
        wordsDecidedOn = today;
    }

    /**
     * Words for the Koordination to read.
     *
     * @param decision null as long as nobody has read them
     */
    @Schema(name = "FeedbackWords")
    public record Words(
            UUID id,
            String halfYear,
            UUID siteId,
            String language,
            String words,
            @Nullable WordsDecision decision,
            @Schema(required = true) int version) {}

    int version() {
        return version;
    }

    Words words() {
        return new Words(id, halfYear, siteId, language, words, wordsDecision, version);
    }
}
