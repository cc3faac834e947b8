package nrw.kim.cases;

import static nrw.kim.cases.Cast.miriam;

import io.restassured.path.json.JsonPath;

/** Steps of a plan, made through the API. */
public final class Plans {
    private Plans() {}

    /** The goal of {@link Cases#anAssessedCase}. */
    public static String goalOf(String caseId) {
        return miriam().get("/api/v1/cases/" + caseId + "/goals")
                .then()
                .extract()
                .path("items[0].id");
    }

    /** A step that the person does, due on a day, after other steps. */
    public static JsonPath aStep(String caseId, String title, String dueOn, String... after) {
        return miriam().body(body(goalOf(caseId), title, dueOn, after))
                .post("/api/v1/cases/" + caseId + "/plan/steps")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** Such a step as a request says it. */
    public static String body(String goal, String title, String dueOn, String... after) {
        return """
                {"goalId": "%s", "title": "%s", "responsibility": "PERSON", "documents": ["Pass", "Zeugnis"], "dueOn": "%s",
                 "after": [%s]}
                """.formatted(goal, title, dueOn, after.length == 0 ? "" : "\"" + String.join("\",\"", after) + "\"");
    }
}
