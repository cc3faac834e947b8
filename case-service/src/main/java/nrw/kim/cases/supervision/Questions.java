package nrw.kim.cases.supervision;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** A checklist as lines of code and label; and the house's own, for a KI that has none. */
@Converter
class Questions implements AttributeConverter<List<Question>, String> {
    static final List<Question> STANDARD = List.of(
            new Question("ASSESSMENT_COMPLETE", "Die Bestandsaufnahme nennt Ressourcen und Bedarfe"),
            new Question("GOALS_OF_THE_PERSON", "Die Ziele stehen in den Worten der ratsuchenden Person"),
            new Question("PLAN_WITH_DATES", "Der Hilfeplan hat Zuständige und Termine"),
            new Question("CONSENT_BEFORE_HANDOVER", "Vor jeder Fallübergabe liegt eine Einwilligung"),
            new Question("CONTACTS_DOCUMENTED", "Die Kontakte sind nachvollziehbar festgehalten"),
            new Question("FOLLOW_UP_SET", "Es gibt eine Wiedervorlage"));

    @Override
    public String convertToDatabaseColumn(List<Question> questions) {
        return questions == null
                ? ""
                : questions.stream().map(q -> q.code() + " " + q.label()).collect(joining("\n"));
    }

    @Override
    public List<Question> convertToEntityAttribute(String text) {
        return text == null || text.isEmpty()
                ? List.of()
                : text.lines()
                        .map(line -> line.split(" ", 2))
                        .map(parts -> new Question(parts[0], parts[1]))
                        .toList();
    }
}
