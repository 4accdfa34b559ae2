package vn.socai.infra.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.server.standard.ServletServerContainerFactoryBean;

/** How much a WebSocket may send at once: the container's 8 KiB would cut off honest queries. */
@Configuration(proxyBeanMethods = false)
public class SocketBounds {
    private static final int MESSAGE_BYTES = 256 * 1024;
    private static final long SEND_TIMEOUT_MILLIS = 20_000;

    @Bean
    ServletServerContainerFactoryBean socketContainer() {
        ServletServerContainerFactoryBean container = new ServletServerContainerFactoryBean();
        container.setMaxTextMessageBufferSize(MESSAGE_BYTES);
        container.setMaxBinaryMessageBufferSize(MESSAGE_BYTES);
        // A reader that takes nothing for so long is dropped; others wait behind nobody.
        container.setAsyncSendTimeout(SEND_TIMEOUT_MILLIS);
        return container;
    }
}
