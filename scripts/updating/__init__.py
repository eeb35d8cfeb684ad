"""From a document as its provider publishes it to the files of spec/."""
