# The jar as ./socai or `mvn package` builds it, on a Temurin 25 runtime; the base image is pinned by its feature release.
FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --create-home --home-dir /var/lib/socai socai
COPY infra/target/socai.jar /opt/socai/socai.jar
USER socai
VOLUME /var/lib/socai
EXPOSE 8080
# Protobuf and caches of third parties still touch sun.misc.Unsafe; without the flag the JVM warns on every start.
# The age and the pauses are those of ./socai, as are the shorter headers of objects; the beans are those that the build worked out.
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-XX:MaxTenuringThreshold=1", \
  "-XX:MaxGCPauseMillis=20", \
  "-XX:+UseCompactObjectHeaders", \
  "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-Dspring.aot.enabled=true", "-jar", "/opt/socai/socai.jar"]
CMD ["serve", "--data", "/var/lib/socai"]
