package vn.motcua.local.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import vn.motcua.contract.dossier.FormAnswer;
import vn.motcua.contract.procedure.FormField;
import vn.motcua.contract.procedure.Phrase;

/** Where she gets the result: asked after the questions of the form, whatever the procedure. */
final class ResultQuestions {
    private static final String WHERE = "result";
    private static final String POST = "post";
    private static final String ADDRESS = FormAnswer.RESULT_ADDRESS;

    private ResultQuestions() {}

    /** The address is asked only of who wants the post to come. */
    static List<FormField> of(Map<String, String> answers) {
        List<FormField> fields = new ArrayList<>();
        List<FormField.Choice> places =
                List.of(
                        new FormField.Choice("counter", phrase("counter")),
                        new FormField.Choice(POST, phrase(POST)));
        fields.add(
                new FormField(
                        WHERE,
                        phrase("where"),
                        phrase("fee"),
                        FormField.Kind.CHOICE,
                        places,
                        FormField.Known.NOTHING,
                        true));
        if (isByPost(answers)) {
            fields.add(
                    new FormField(
                            ADDRESS,
                            phrase("address"),
                            phrase("fee"),
                            FormField.Kind.ADDRESS,
                            List.of(),
                            FormField.Known.ADDRESS,
                            true));
        }
        return fields;
    }

    static boolean isByPost(Map<String, String> answers) {
        return POST.equals(answers.get(WHERE));
    }

    static Phrase phrase(String key) {
        return new Phrase(word("vi", key), word("en", key));
    }

    private static String word(String language, String key) {
        return ResourceBundle.getBundle(
                        "vn.motcua.local.application.result",
                        Locale.of(language),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }
}
