package vn.motcua.ui.setting;

import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Page;

/** K42: offers to lead slowly, with spoken words and larger letters. */
public final class GuideScreen {
    private final Desk desk;

    public GuideScreen(Desk desk) {
        this.desk = desk;
    }

    public Page offer() {
        return new Page()
                .add(
                        desk.answer(desk.word("guide.title")),
                        desk.notice(
                                "info",
                                "guide",
                                desk.label(desk.word("guide.calm"), "calm", "answer")),
                        desk.notice(
                                "plain", "text-size", desk.label(desk.word("guide.size"), "size")),
                        desk.notice(
                                "plain", "listen", desk.label(desk.word("guide.voice"), "voice")),
                        desk.notice("plain", "clock", desk.label(desk.word("guide.time"), "time")))
                .action(
                        desk.back(),
                        desk.button(
                                "practise",
                                desk.word("guide.practise"),
                                new VisitorAction.Practise()),
                        desk.primary(
                                "start-guide",
                                desk.word("guide.start"),
                                new VisitorAction.StartGuide()));
    }
}
