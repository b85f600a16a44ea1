import CArena
import Testing

struct ArenaTests {
    @Test func piecesAreEmptyAndApart() throws {
        let mark = carena_begin()
        defer { carena_end(mark) }
        for round in 0..<3 {
            let inner = carena_begin()
            defer { carena_end(inner) }
            let pieces = try (1...2_000).map { size in try #require(carena_calloc(1, size % 300)) }
            for (size, piece) in zip(1..., pieces) {
                #expect(Int(bitPattern: piece) % 16 == 0)
                let bytes = UnsafeMutableRawBufferPointer(start: piece, count: size % 300)
                // What stood there in the round before is gone.
                if bytes.contains(where: { $0 != 0 }) { Issue.record("piece \(size) of round \(round) is not empty") }
                bytes.copyBytes(from: repeatElement(UInt8(truncatingIfNeeded: size | 1), count: bytes.count))
            }
            for (size, piece) in zip(1..., pieces) {
                let bytes = UnsafeRawBufferPointer(start: piece, count: size % 300)
                if bytes.contains(where: { $0 != UInt8(truncatingIfNeeded: size | 1) }) {
                    Issue.record("something was written over piece \(size)")
                }
            }
        }
    }

    @Test func aPieceGrowsWithWhatItHolds() throws {
        let mark = carena_begin()
        defer { carena_end(mark) }
        var piece = try #require(carena_realloc(nil, 8))
        piece.storeBytes(of: 0x1234_5678, as: UInt64.self)
        // At the end, behind another, and beyond what one part of the memory has room for.
        for (size, isFollowed) in [(64, false), (200, true), (4_000, true), (3 << 20, true), (5 << 20, false)] {
            if isFollowed { _ = try #require(carena_calloc(1, 24)) }
            piece = try #require(carena_realloc(piece, size))
            #expect(piece.load(as: UInt64.self) == 0x1234_5678)
            piece.storeBytes(of: 7, toByteOffset: size - 1, as: UInt8.self)
        }
    }

    @Test func whatIsGivenBackIsUsedAgain() throws {
        let mark = carena_begin()
        defer { carena_end(mark) }
        carena_free(nil)
        let first = try #require(carena_calloc(4, 8))
        let second = try #require(carena_calloc(4, 8))
        carena_free(second)
        carena_free(first)
        #expect(carena_calloc(4, 8) != nil)
    }
}
