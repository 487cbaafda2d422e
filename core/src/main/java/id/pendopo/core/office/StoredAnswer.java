package id.pendopo.core.office;

import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;

/**
 * That an attempt was accepted (<i>jawaban tersimpan</i>), so that its repetition gets the same answer.
 * What was asked stands in the entry itself, so nothing of it is kept here.
 *
 * @param forCase the case
 * @param commandId the attempt; unique for the case
 * @param version the entry it led to
 */
public record StoredAnswer(CaseId forCase, CommandId commandId, long version) {}
