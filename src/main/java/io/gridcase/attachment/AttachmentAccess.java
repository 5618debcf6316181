package io.gridcase.attachment;

/** Who may open the files of a case; answered by the capability that knows cases. */
public interface AttachmentAccess {

  /** Whether the person signed in sees the case with this number. */
  boolean maySee(String matterNumber);
}
