public import Catalogue
public import Documents
public import Facts

// What answers are made of and questions are asked with, so that whoever asks need import nothing but Engine.

public typealias ListSlice = Page
public typealias PartialDate = Documents.PartialDate
public typealias DeadlineKind = Deadline.Kind
public typealias FindingCode = Facts.FindingCode
public typealias FindingSeverity = Finding.Severity
