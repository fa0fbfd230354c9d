package vn.motcua.local.application;

import java.util.List;
import vn.motcua.contract.dossier.FormAnswer;
import vn.motcua.contract.procedure.AuthorityLevel;
import vn.motcua.contract.procedure.Channel;
import vn.motcua.contract.procedure.FormField;
import vn.motcua.contract.procedure.Procedure;

/**
 * What the post has to know to fetch papers at home, asked as a procedure's form is; it is none,
 * and stands in no catalogue.
 */
public final class CollectionForm {
    /** No national code begins with 0. */
    private static final String CODE = "0.000001";

    private static final Procedure FORM =
            procedure(CODE, ResultQuestions.phrase("collect").vi(), fields());

    private CollectionForm() {}

    public static Procedure form() {
        return FORM;
    }

    static boolean is(String procedure) {
        return procedure.equals(CODE);
    }

    /** Nothing is decided, promised or scanned: only asked. */
    static Procedure procedure(String code, String name, List<FormField> fields) {
        return new Procedure(
                code,
                0,
                name,
                name,
                List.of(AuthorityLevel.OTHER),
                "",
                "",
                false,
                List.of(
                        new Channel(
                                Channel.Kind.POST,
                                new Channel.TimeLimit(Channel.TimeKind.NOT_PUBLISHED, 0),
                                "")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                fields);
    }

    private static List<FormField> fields() {
        List<FormField.Choice> times =
                List.of(choice("morning"), choice("afternoon"), choice("any"));
        return List.of(
                field(FormAnswer.COLLECT_NAME, FormField.Kind.PERSON_NAME, FormField.Known.NAME),
                field(FormAnswer.COLLECT_PHONE, FormField.Kind.PHONE, FormField.Known.NOTHING),
                field(FormAnswer.COLLECT_ADDRESS, FormField.Kind.ADDRESS, FormField.Known.ADDRESS),
                new FormField(
                        FormAnswer.COLLECT_WHEN,
                        ResultQuestions.phrase("collect.when"),
                        ResultQuestions.phrase("collect.fee"),
                        FormField.Kind.CHOICE,
                        times,
                        FormField.Known.NOTHING,
                        true));
    }

    private static FormField field(String id, FormField.Kind kind, FormField.Known known) {
        return new FormField(
                id,
                ResultQuestions.phrase(id.replace('-', '.')),
                ResultQuestions.phrase("collect.fee"),
                kind,
                List.of(),
                known,
                true);
    }

    private static FormField.Choice choice(String id) {
        return new FormField.Choice(id, ResultQuestions.phrase("collect." + id));
    }
}
