package vn.motcua.province.news;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import vn.motcua.province.http.Answers;

/** Kiosks fetch the pictures of what they were told. */
public final class PictureRoutes implements HttpService {
    private final NoticePictures pictures;

    public PictureRoutes(NoticePictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/pictures/{sha256}", this::picture);
    }

    private void picture(ServerRequest request, ServerResponse response) {
        pictures.jpeg(request.path().pathParameters().get("sha256"))
                .ifPresentOrElse(
                        jpeg -> Answers.bytes(response, jpeg),
                        () -> Answers.problem(response, 404, "no-such-picture"));
    }
}
