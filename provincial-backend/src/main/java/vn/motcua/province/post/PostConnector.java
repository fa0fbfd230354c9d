package vn.motcua.province.post;

/**
 * What a post is to the province. A post that is down or answers in other words is {@link
 * PostAnswer.Silent}, never an exception.
 */
public interface PostConnector {

    /**
     * Asks to carry it. Asking again with the same id changes nothing and tells how far it is: the
     * answer to the first may have got lost. Blocks at most {@link HttpPost#ANSWER_MAX}.
     */
    PostAnswer place(PostOrder order) throws InterruptedException;

    /** How far an order is. Blocks at most {@link HttpPost#ANSWER_MAX}. */
    PostAnswer track(String order) throws InterruptedException;
}
