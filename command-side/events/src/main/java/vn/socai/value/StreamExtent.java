package vn.socai.value;

/**
 * How far a stream goes: the sequences of its first and last event, both included.
 *
 * @param stream its name
 * @param first from 0
 */
public record StreamExtent(String stream, long first, long last) {}
