package nrw.kim.cases.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.FeedbackChannel;

/** One feedback. Its id is random and told to nobody, so that neither the event nor a log leads to the words. */
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
}
