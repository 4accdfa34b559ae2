package vn.socai.infra.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The page for trying queries, in development only: every byte of it comes out of our own jar. */
@Configuration(proxyBeanMethods = false) @ConditionalOnProperty(name = "socai.development", havingValue = "true")
public class GraphiqlPage {
    /** The page may load and call nothing but its own origin; GraphiQL styles its elements inline. */
    static final String POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
            + " font-src 'self' data:; connect-src 'self' ws: wss:; frame-ancestors 'none'; base-uri 'none'";

    @Bean
    RouterFunction<ServerResponse> graphiql() {
        return RouterFunctions.route()
                .GET("/graphiql", request -> page("index.html", MediaType.TEXT_HTML))
                .GET("/graphiql/page.js", request -> page("page.js", MediaType.valueOf(
                        "text/javascript;charset=UTF-8")))
                .build();
    }

    private static ServerResponse page(String name, MediaType type) {
        return ServerResponse.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .header(
                        "Content-Security-Policy", POLICY)
                .body(new ClassPathResource("graphiql/" + name));
    }
}
