package vn.motcua.province.office;

import io.helidon.webserver.http.HttpRouting;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.province.access.Role;
import vn.motcua.province.access.Staff;
import vn.motcua.province.access.StaffGate;
import vn.motcua.province.connect.OneStopDesk;
import vn.motcua.province.dossier.DossierDesk;
import vn.motcua.province.dossier.DossierList;
import vn.motcua.province.fleet.Fleet;
import vn.motcua.province.grievance.GrievanceDesk;
import vn.motcua.province.help.HelpDesk;
import vn.motcua.province.news.NewsDesk;
import vn.motcua.province.opinion.Opinions;
import vn.motcua.province.payment.Cashier;
import vn.motcua.province.petition.PetitionDesk;
import vn.motcua.province.petition.Senders;
import vn.motcua.province.post.PostDesk;
import vn.motcua.province.procedure.ProcedureDesk;
import vn.motcua.province.queue.WaitingRoom;
import vn.motcua.province.visit.Visits;

/**
 * All pages of the staff, each role's behind its own gate.
 *
 * @param files finds a document by its SHA-256
 * @param isBehindTls whether browsers come over TLS only
 */
public record Office(
        Staff staff,
        DossierDesk desk,
        DossierList list,
        Function<String, Optional<Path>> files,
        NewsDesk news,
        Fleet fleet,
        Opinions opinions,
        Visits visits,
        ProcedureDesk procedures,
        Cashier cashier,
        PostDesk post,
        PetitionDesk petitions,
        GrievanceDesk grievances,
        Senders senders,
        WaitingRoom room,
        OneStopDesk oneStop,
        HelpDesk help,
        String provinceName,
        boolean isBehindTls) {

    public void route(HttpRouting.Builder routing, InstantSource clock) {
        var words = new Words();
        var pages = new Pages(words, provinceName, help);
        var all = new DossierListPage(list, pages, words, clock);
        routing.get("/", (_, response) -> Pages.goTo(response, "/office"))
                .register("/office", new LoginPages(staff, pages, words, isBehindTls))
                .any("/office", new StaffGate(staff, Role.OFFICER, pages::refused))
                .any("/office/*", new StaffGate(staff, Role.OFFICER, pages::refused))
                .register("/office", new OpinionPages(opinions, procedures, room, pages, words))
                .register("/office", new VisitPages(visits, pages, words))
                .register("/bang-goi", new BoardPage(room, pages, words))
                .register("/office", new QueuePages(room, pages, words))
                .register("/office", new HelpPages(help, pages, words, clock))
                .register("/office", new OneStopPages(oneStop, pages, words))
                .register("/office", new FeePages(cashier, pages, words))
                .register("/office", new GrievancePages(grievances, pages, words))
                .register("/office", new PetitionPages(petitions, files, pages, words))
                .register(
                        "/office",
                        new DossierPages(all, new Cases(desk, post), files, pages, clock))
                .register("/mau", new BlankFormPage(procedures, pages, words))
                .register("/tin", new ArticlePage(news, pages, words))
                .register("/phan-anh", new PublicPetitionPage(petitions, senders, pages, words))
                .register("/thoi-bao-tin", new StopNoticesPage(desk, senders, pages, words))
                .register("/danh-gia", new RatingPage(opinions, pages, words))
                .any("/editor", new StaffGate(staff, Role.EDITOR, pages::refused))
                .any("/editor/*", new StaffGate(staff, Role.EDITOR, pages::refused))
                .register("/editor", new EditorPages(news, pages, words, clock))
                .any("/fleet", new StaffGate(staff, Role.TECHNICIAN, pages::refused))
                .any("/fleet/*", new StaffGate(staff, Role.TECHNICIAN, pages::refused))
                .register("/fleet", new FleetPages(fleet, pages, words))
                .any("/office/*", pages::missing)
                .any("/editor/*", pages::missing)
                .any("/fleet/*", pages::missing);
    }
}
