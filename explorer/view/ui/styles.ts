// All styles live inside the shadow root; nothing leaks in or out.
import card from "./styles/card.css";
import controls from "./styles/controls.css";
import dialog from "./styles/dialog.css";
import layout from "./styles/layout.css";
import living from "./styles/living.css";
import tokens from "./styles/tokens.css";
import tree from "./styles/tree.css";

export default [tokens, layout, controls, tree, card, dialog, living].join("\n");
