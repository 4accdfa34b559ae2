package vn.socai.infra.web;

import java.util.Objects;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.socket.server.standard.ServletServerContainerFactoryBean;
import tools.jackson.databind.json.JsonMapper;

/** How much a WebSocket may send at once, and how little a connection holds that mostly listens. */
@Configuration(proxyBeanMethods = false)
public class SocketBounds {
    private static final int LONGEST = 256 * 1024;
    /** Held for each connection as long as it is open. */
    private static final int PIECE = 1_024;
    private static final long SEND_TIMEOUT_MILLIS = 20_000;

    /** Three buffers of the container's own for each connection, 8 KiB otherwise: it looks once, when its classes are loaded. */
    @Bean
    static BeanFactoryPostProcessor smallSocketBuffers() {
        return beans -> System.setProperty("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE", String.valueOf(PIECE));
    }

    @Bean
    ServletServerContainerFactoryBean socketContainer() {
        ServletServerContainerFactoryBean container = new ServletServerContainerFactoryBean();
        container.setMaxTextMessageBufferSize(PIECE);
        container.setMaxBinaryMessageBufferSize(PIECE);
        // A reader that takes nothing for so long is dropped; others wait behind nobody.
        container.setAsyncSendTimeout(SEND_TIMEOUT_MILLIS);
        return container;
    }

    @Bean
    GraphQlWebSocketHandler piecewiseSocket(WebGraphQlHandler handler, GraphQlProperties settings,
            GraphQlCorsProperties cors, JsonMapper json) {
        GraphQlProperties.Websocket socket = settings.getWebsocket();
        // Where no other origin is allowed, a configuration that allows none: without any, the origin would not be looked at.
        CorsConfiguration origins = Objects.requireNonNullElseGet(cors.toCorsConfiguration(), CorsConfiguration::new);
        return new PiecewiseSocket(handler, new JacksonJsonHttpMessageConverter(json), socket
                .getConnectionInitTimeout(), socket.getKeepAlive(), origins, LONGEST);
    }
}
