// swift-tools-version: 6.1

import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// libFuzzer's library, where the program is built to be fed with made-up inputs: `make fuzz` names it.
let fuzzer = Context.environment["LADDERDOC_FUZZER"]
let sources = strict + (fuzzer == nil ? [] : [.unsafeFlags(["-sanitize=fuzzer"])])

/// The same files are the tests that feed it with the inputs found so far, and the program that looks for more.
let fuzzTargets: [Target] =
    if let fuzzer {
        [
            .systemLibrary(name: "CFuzzer", path: "Tests/Fuzz/Fuzzer/CFuzzer"),
            .executableTarget(
                name: "Fuzzer", dependencies: ["CCMark", "CFuzzer", "LadderModel", "LadderSite", "LadderSource"],
                path: "Tests/Fuzz", exclude: ["Corpus", "Fuzzer/CFuzzer", "Tests", "dictionary.txt"],
                swiftSettings: strict,
                linkerSettings: [.unsafeFlags(["-use-ld=lld", fuzzer]), .linkedLibrary("stdc++"), .linkedLibrary("m")]),
        ]
    } else {
        [
            .testTarget(
                name: "FuzzTests", dependencies: ["CCMark", "LadderModel", "LadderSite", "LadderSource"],
                path: "Tests/Fuzz", exclude: ["Corpus", "Fuzzer", "dictionary.txt"], swiftSettings: strict)
        ]
    }

let package = Package(
    name: "ladderdoc",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "ladderdoc", targets: ["ladderdoc"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    ],
    targets: [
        // Without `pkgConfig`, which would always choose the shared library.
        .systemLibrary(name: "CCMark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .systemLibrary(name: "CLinux"),
        .target(name: "CArena"),
        // The schema is read by `#embed`.
        .target(name: "CEmbedded", exclude: ["schema"]),
        .target(
            name: "LadderSource",
            dependencies: ["CArena", "CCMark", "Yams"],
            swiftSettings: sources,
            linkerSettings: [
                .linkedLibrary(":libcmark.a", .when(platforms: [.linux])),
                .linkedLibrary("cmark", .when(platforms: [.macOS])),
            ]
        ),
        .target(name: "LadderModel", dependencies: ["LadderSource"], swiftSettings: sources),
        .target(
            name: "LadderSite",
            dependencies: [
                "CEmbedded", "CLinux", "LadderModel", "LadderSource",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            swiftSettings: sources
        ),
        .executableTarget(
            name: "ladderdoc",
            dependencies: [
                "CLinux", "LadderModel", "LadderSite", "LadderSource",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "LadderSourceTests", dependencies: ["CArena", "CCMark", "LadderSource"], swiftSettings: strict),
        .testTarget(name: "LadderModelTests", dependencies: ["LadderModel", "LadderSource"], swiftSettings: strict),
        .testTarget(
            name: "LadderSiteTests",
            dependencies: ["CEmbedded", "LadderModel", "LadderSite", "LadderSource", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "ladderdocTests",
            dependencies: ["LadderModel", "LadderSite", "LadderSource", "TestSupport", "ladderdoc"],
            swiftSettings: strict),
        // What tests of several targets need.
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
        .testTarget(name: "HouseTests", swiftSettings: strict),
    ] + fuzzTargets,
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c17
)
