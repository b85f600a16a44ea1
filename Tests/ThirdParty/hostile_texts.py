"""Texts that would run a script, load something or break a page if any place took them as they are."""

import source_packages

OWN = [
    '<script>alert("XSS")</script>', '"><script>alert(1)</script>', "'><script>alert(1)</script>", "</title><script>alert(1)</script>",
    "</style><script>alert(1)</script>", "</textarea></noscript></template><script>alert(1)</script>", "--><script>alert(1)</script>",
    "]]><script>alert(1)</script>", "<img src=x onerror=alert(1)>", '<img src="x" onerror="alert(1)">', "<IMG SRC=javascript:alert(1)>",
    '<img src="pic.png" onload=alert(1) alt="a">', '<img src="pic.png" alt="&quot; onerror=&quot;alert(1)" title=\'" onload="alert(1)\'>',
    '<img src="pic.png#&quot; onerror=alert(1) x=&quot;" alt=x>', '<img src="https://evil.example/x.png" alt=x>', '<img src="//evil.example/x.png" alt=x>',
    '<img src="data:image/svg+xml,<svg onload=alert(1)>" alt=x>', '<img/src="x"/onerror=alert(1)>', '<img """><script>alert("XSS")</script>">',
    "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>", "<svg/onload=alert(1)//", "<math><mi xlink:href=\"javascript:alert(1)\">x</mi></math>",
    "<svg><p><style><img src=x onerror=alert(1)></style></p></svg>", "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<iframe src=javascript:alert(1)>", "<iframe srcdoc='<script>alert(1)</script>'>",
    "<object data=javascript:alert(1)>", "<embed src=javascript:alert(1)>", "<base href=//evil.example/>", "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
    "<link rel=stylesheet href=//evil.example/x.css>", "<form action=javascript:alert(1)><button>x</button></form>", "<input autofocus onfocus=alert(1)>",
    "<body onload=alert(1)>", "<details open ontoggle=alert(1)>", "<details ontoggle=alert(1) open><summary>a</summary>b</details>", "<video><source onerror=alert(1)></video>",
    "<marquee onstart=alert(1)>", "<b onmouseover=alert(1)>x</b>", "<p style='background:url(javascript:alert(1))'>x</p>", "<td background=javascript:alert(1)>x",
    "<table background=\"javascript:alert(1)\"><tr><td>x</table>", "<table><td onclick=alert(1) colspan='2\" onclick=alert(1)'>x</table>", "<abbr title='\" onmouseover=alert(1) x=\"'>x</abbr>",
    "<abbr title=\"&quot; onmouseover=alert(1)\">x</abbr>", "<abbr/title=a/onclick=alert(1)>x</abbr>", "<a href=javascript:alert(1)>x</a>",
    "[a](javascript:alert(1))", "[a](JaVaScRiPt:alert(1))", "[a](java&#9;script:alert(1))", "[a](java&NewLine;script&colon;alert(1))", "[a](&#x1;javascript:alert(1))",
    "[a](<java\tscript:alert(1)>)", "[a](<\u0001javascript:alert(1)>)", "[a](vbscript:x)", "[a](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)", "[a](file:///etc/passwd)",
    "[a](https://x.y/\"onclick=alert(1))", "[a](https://x.y \"\\\" onclick=alert(1) x=\\\"\")", "![a](https://x.y/a.png)", "![\" onerror=alert(1)](pic.png)", "![a](pic.png '\" onerror=alert(1)')",
    "![a](pic.png?\"onerror=alert(1))", "<javascript:alert(1)>", "<https://x.y/\"onclick=alert(1)>", "[a]: javascript:alert(1)\n\n[a]", "[![a](https://x.y/a.png)](https://x.y)",
    "`<script>alert(1)</script>`", "    <script>alert(1)</script>", "``` \"onclick=alert(1)\n</code></pre><script>alert(1)</script>\n```", "# <script>alert(1)</script>",
    "# a {#\"onclick=alert(1)}", "| <script>alert(1)</script> | <b |\n|---|---|\n| </td></table><script>alert(1)</script> | <img src=pic.png onerror=alert(1)> |",
    "<!-- --!><script>alert(1)</script> -->", "<!--><script>alert(1)</script>-->", "<!---><script>alert(1)</script>-->", "<!-- <!-- --><script>alert(1)</script>", "<!doctype html><script>alert(1)</script>",
    "<?xml version='1.0'?><script>alert(1)</script>", "<![CDATA[<script>alert(1)</script>]]>", "<</p>script>alert(1)</</p>script>", "<<script>alert(1)//<</script>", "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<p/onclick=alert(1)>x", "<p\nonclick=alert(1)\n>x", "<p\fonclick=alert(1)>x", "<p title=`x` onclick=alert(1)>x", "<p a='>' onclick=alert(1)>x", "<ul><li></table><script>alert(1)</script></ul>",
    "<table><script>alert(1)</script></table>", "<plaintext>", "<xmp><script>alert(1)</script></xmp>", "<listing>&lt;img src=x onerror=alert(1)&gt;</listing>", "<select><option><script>alert(1)</script></select>",
    "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)&#60;/script&#62;", "\\<script>alert(1)\\</script>", "{{{prose}}}{{#a}}<script>{{/a}}", "\u2028<script>alert(1)</script>\u2029",
    "\u202e<script>alert(1)</script>", "=cmd|' /C calc'!A0", "<sup><sub><kbd></sup></sub></kbd>" * 30, "<b>" * 600, "<ul><li>" * 300, "<table><tr><td>" * 200, "> " * 90 + "<b><i>x",
]


def bleach():
    """The inputs of bleach's own tests, by their numbers."""
    found = source_packages.files("bleach==6.4.0", lambda path: path.startswith("tests/data/") and path.endswith(".test"))
    return {path.split("/")[-1]: text.split("\n--\n")[0] for path, text in found.items()}
