package vn.motcua.local.application;

import java.util.List;
import vn.motcua.contract.procedure.Procedure;

/**
 * Where the result shall be, for papers of a procedure that has no form: asked as a form is, but it
 * is none, and stands in no catalogue.
 */
public final class DeliveryForm {
    /** No national code begins with 0. */
    private static final String CODE = "0.000002";

    private static final Procedure FORM =
            CollectionForm.procedure(CODE, ResultQuestions.phrase("where").vi(), List.of());

    private DeliveryForm() {}

    static Procedure form() {
        return FORM;
    }

    static boolean is(String procedure) {
        return procedure.equals(CODE);
    }
}
