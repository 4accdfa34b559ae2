package vn.socai.graphql.work;

import org.jspecify.annotations.Nullable;

import vn.socai.programme.Verdict.Grade;
import vn.socai.value.Strength;

/** A rule and what was reached. */
public record WorkRuleNode(String programme, int version, String rule, Strength strength, String vi, String en,
        long done, @Nullable Long of, @Nullable Integer percent, Grade grade) {}
