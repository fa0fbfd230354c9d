package vn.motcua.province.office;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.contract.sync.Admission;
import vn.motcua.province.fleet.DeviceHealth;
import vn.motcua.province.fleet.Fleet;
import vn.motcua.province.fleet.Kiosk;
import vn.motcua.province.fleet.KioskCondition;

/** Where a technician admits kiosks, sees how they are, and takes them out. */
final class FleetPages implements HttpService {
    private final Fleet fleet;
    private final Pages pages;
    private final Words words;
    private final Template template = Template.read("fleet.html");

    FleetPages(Fleet fleet, Pages pages, Words words) {
        this.fleet = fleet;
        this.pages = pages;
        this.words = words;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", (request, response) -> show(request, response, ""))
                .post("/codes", this::newCode)
                .post("/{kiosk}/suspend", this::suspend)
                .post("/{kiosk}/resume", this::resume)
                .post("/{kiosk}/key", this::askForKey)
                .post("/{kiosk}/revoke", this::revoke);
    }

    /** Shown in the answer itself: the code is kept nowhere. */
    private void newCode(ServerRequest request, ServerResponse response) {
        String code = fleet.createEnrolmentCode();
        show(request, response, template.fill("code", Map.of("code", code)));
    }

    private void suspend(ServerRequest request, ServerResponse response) {
        changed(request, response, fleet.suspend(kiosk(request)));
    }

    private void resume(ServerRequest request, ServerResponse response) {
        changed(request, response, fleet.resume(kiosk(request)));
    }

    private void revoke(ServerRequest request, ServerResponse response) {
        changed(request, response, fleet.revoke(kiosk(request)));
    }

    private void askForKey(ServerRequest request, ServerResponse response) {
        changed(request, response, fleet.keys().ask(kiosk(request)));
    }

    private void changed(ServerRequest request, ServerResponse response, boolean isChanged) {
        if (isChanged) {
            Pages.goTo(response, "/fleet?notice=kiosk");
        } else {
            pages.missing(request, response);
        }
    }

    private static String kiosk(ServerRequest request) {
        return request.path().pathParameters().get("kiosk");
    }

    private void show(ServerRequest request, ServerResponse response, String code) {
        String csrf = Pages.session(request).csrf();
        List<Kiosk> kiosks = fleet.kiosks();
        String rows =
                kiosks.isEmpty()
                        ? template.fill("nothing", Map.of())
                        : kiosks.stream()
                                .map(kiosk -> row(kiosk, csrf))
                                .collect(Collectors.joining());
        String main = template.fill("page", Map.of("code", code, "csrf", csrf, "rows", rows));
        pages.show(request, response, words.say("title.fleet"), List.of(), main);
    }

    private String row(Kiosk kiosk, String csrf) {
        return template.fill(
                "row",
                Map.of(
                        "name",
                        kiosk.name(),
                        "state",
                        words.say("kiosk." + kiosk.state().name()),
                        "contact",
                        Words.time(kiosk.lastContactAt()),
                        "devices",
                        condition(kiosk.name()) + devices(fleet.health(kiosk.name())),
                        "acts",
                        acts(kiosk, csrf)));
    }

    private String condition(String kiosk) {
        return fleet.condition(kiosk)
                .map(now ->
                        template.fill(
                                "condition",
                                Map.of(
                                        "disk", disk(now),
                                        "clock", clock(now),
                                        "feed", feed(now))))
                .orElse("");
    }

    private String disk(KioskCondition now) {
        return words.say(now.isDiskLow() ? "disk.low" : "disk.ample", now.freeMegabytes());
    }

    private String clock(KioskCondition now) {
        return words.say(
                now.isClockOff() ? "clock.off" : "clock.right", Math.abs(now.clockSkewSeconds()));
    }

    private String feed(KioskCondition now) {
        String unknown =
                now.entriesNotUnderstood() > 0
                        ? words.say("feed.unknown", now.entriesNotUnderstood())
                        : "";
        return now.alertsNotTrusted() > 0
                ? unknown + words.say("feed.doubtful", now.alertsNotTrusted())
                : unknown;
    }

    private String devices(List<DeviceHealth> health) {
        if (health.isEmpty()) {
            return Template.escaped(words.say("kiosk.silent"));
        }
        return health.stream()
                .map(one ->
                        template.fill(
                                "device",
                                Map.of(
                                        "device",
                                        one.device(),
                                        "role",
                                        words.say("role." + one.role().name()),
                                        "status",
                                        status(one.status()))))
                .collect(Collectors.joining());
    }

    private String status(DeviceStatus status) {
        return switch (status) {
            case DeviceStatus.Starting _ -> words.say("device.Starting");
            case DeviceStatus.Ready _ -> words.say("device.Ready");
            case DeviceStatus.PaperLow _ -> words.say("device.PaperLow");
            case DeviceStatus.SwitchedOff _ -> words.say("device.SwitchedOff");
            case DeviceStatus.Unknown _ -> words.say("device.Unknown");
            case DeviceStatus.Faulted(var fault) ->
                    words.say("device.Faulted", words.say("fault." + fault.name()));
        };
    }

    private String acts(Kiosk kiosk, String csrf) {
        if (kiosk.state() == Admission.REVOKED) {
            return "";
        }
        boolean isActive = kiosk.state() == Admission.ACTIVE;
        return act(kiosk, isActive ? "suspend" : "resume", "plain", csrf)
                + (isActive ? act(kiosk, "key", "plain", csrf) : "")
                + act(kiosk, "revoke", "stop", csrf);
    }

    private String act(Kiosk kiosk, String act, String style, String csrf) {
        return template.fill(
                "act",
                Map.of(
                        "kiosk",
                        kiosk.name(),
                        "act",
                        act,
                        "style",
                        style,
                        "words",
                        words.say("kiosk." + act),
                        "csrf",
                        csrf));
    }
}
