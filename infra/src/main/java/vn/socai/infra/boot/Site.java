package vn.socai.infra.boot;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.core.annotation.Order;

import vn.socai.infra.health.Vitals;
import vn.socai.infra.meter.BreachFigures;
import vn.socai.infra.meter.CheckpointGauges;
import vn.socai.infra.meter.Gauges;
import vn.socai.infra.meter.Metric;
import vn.socai.infra.meter.PlatformMeters;
import vn.socai.infra.meter.ProvinceFigures;
import vn.socai.infra.meter.RebuildGauges;
import vn.socai.infra.meter.ReportFigures;
import vn.socai.infra.proof.Notary;
import vn.socai.infra.view.LiveRoom;
import vn.socai.infra.web.OneRoom;
import vn.socai.view.room.Rebuilding;

/** What Spring makes of the parts that an {@link Engine} hands it: the web, the metrics and the health. */
@SpringBootConfiguration(proxyBeanMethods = false) @EnableAutoConfiguration @ComponentScan(basePackages = {
        "vn.socai.graphql", "vn.socai.infra"},
        excludeFilters = @Filter(SpringBootConfiguration.class))
class Site {
    static SpringApplication application() {
        SpringApplication application = new SpringApplication(Site.class);
        application.setMainApplicationClass(Site.class);
        return application;
    }

    /** For Spring's processing ahead of time alone: the build runs it, and it ends before a bean is made. */
    public static void main(String[] words) {
        application().run(words);
    }

    @Bean
    MeterBinder engineMeters(Engine engine) {
        // The engine counts from its first append on; Prometheus joins when the web starts.
        return registry -> engine.meters().add(registry);
    }

    @Bean
    PlatformMeters platformMeters() {
        return new PlatformMeters();
    }

    @Bean
    MeterBinder gauges(Vitals vitals) {
        return new Gauges(vitals);
    }

    @Bean
    MeterBinder checkpointGauges(Notary notary) {
        return new CheckpointGauges(notary);
    }

    @Bean
    MeterBinder rebuildGauges(Rebuilding rebuilding) {
        return new RebuildGauges(rebuilding);
    }

    @Bean
    @Order(0)
    OneRoom oneRoom(LiveRoom live) {
        return new OneRoom(live);
    }

    @Bean
    MeterBinder readiness(ObjectProvider<HealthEndpoint> health) {
        return registry -> Gauge.builder(Metric.READY.id(), () -> ready(health.getIfAvailable()) ? 1 : 0)
                .description(Metric.READY.help())
                .register(registry);
    }

    private static boolean ready(@org.jspecify.annotations.Nullable HealthEndpoint health) {
        HealthDescriptor readiness = health == null ? null : health.healthForPath("readiness");
        return readiness != null && Status.UP.equals(readiness.getStatus());
    }

    @Bean
    ProvinceFigures provinceFigures(PrometheusRegistry registry, Engine engine) {
        ProvinceFigures figures = engine.provinceFigures();
        registry.register(figures);
        return figures;
    }

    @Bean
    BreachFigures breachFigures(PrometheusRegistry registry, Engine engine) {
        BreachFigures figures = engine.breachFigures();
        registry.register(figures);
        return figures;
    }

    @Bean
    ReportFigures reportFigures(PrometheusRegistry registry, Engine engine) {
        ReportFigures figures = engine.reportFigures();
        registry.register(figures);
        return figures;
    }
}
