package vn.motcua.contract.screen;

/** Papers come from the visitor's own phone: K41. */
public sealed interface HandOffState extends ScreenState {

    /**
     * The code that her phone reads, and what has come by it.
     *
     * @param paper name of the paper, as on K20
     * @param address what the code holds: an address and a token, nothing of her; empty while no
     *     phone could use it
     * @param network the Wi-Fi that the phone has to be on; empty if any network will do
     * @param pages of this paper that are here
     * @param unread photos that came and could not be read
     */
    record CodeShown(
            String paper,
            String address,
            String network,
            HandOffProgress progress,
            int pages,
            int unread)
            implements HandOffState {

        /** The same, further on. */
        public CodeShown at(HandOffProgress now) {
            return new CodeShown(paper, address, network, now, pages, unread);
        }

        /** The same, by another code. */
        public CodeShown by(String code, String wifi) {
            return new CodeShown(paper, code, wifi, progress, pages, unread);
        }
    }
}
