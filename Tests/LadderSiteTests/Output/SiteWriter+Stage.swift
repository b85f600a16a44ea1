@testable import LadderSite

extension SiteWriter {
    /// Stages a file with nothing kept from another.
    func stage(_ bytes: [UInt8], at path: String) throws(OutputFailure) -> StagedFile {
        var room = WriterRoom()
        return try bytes.withUnsafeBufferPointer { bytes throws(OutputFailure) in
            try stage(bytes, at: path, in: &room)
        }
    }
}

extension SiteComparer {
    /// Compares a file with nothing kept from another.
    func compare(_ bytes: [UInt8], at path: String) throws(OutputFailure) -> StagedFile {
        var room = WriterRoom()
        return try bytes.withUnsafeBufferPointer { bytes throws(OutputFailure) in
            try compare(bytes, at: path, in: &room)
        }
    }
}
