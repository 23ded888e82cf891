public import Catalogue
public import Documents
public import Facts
public import Text

// What answers are made of and questions are asked with, so that whoever asks need import nothing but Engine.

public typealias ListSlice = Page
public typealias EncodingEvidence = Text.EncodingEvidence
public typealias PartialDate = Documents.PartialDate
public typealias DeadlineKind = Deadline.Kind
public typealias FindingCode = Facts.FindingCode
public typealias FindingSeverity = Finding.Severity
public typealias TextEncoding = Text.TextEncoding
