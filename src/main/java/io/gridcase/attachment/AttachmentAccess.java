package io.gridcase.attachment;

/**
 * Who may open the files of a case or another record; answered by every capability that keeps some.
 */
public interface AttachmentAccess {

  /**
   * Whether the person signed in sees what has this number; never for one that is not kept here.
   */
  boolean maySee(String matterNumber);
}
